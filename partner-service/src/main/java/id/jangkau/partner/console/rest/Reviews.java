package id.jangkau.partner.console.rest;

import java.util.List;

/**
 * Applications that wait.
 *
 * @param inBranch for the branch office; empty for who does not work there
 * @param inHeadOffice for the head office; empty for who does not work there
 * @param forOthers for the head office, and this officer has reviewed them in the branch office
 */
record Reviews(List<Bank> inBranch, List<Bank> inHeadOffice, List<Bank> forOthers) {
    public boolean none() {
        return inBranch.isEmpty() && inHeadOffice.isEmpty() && forOthers.isEmpty();
    }
}
