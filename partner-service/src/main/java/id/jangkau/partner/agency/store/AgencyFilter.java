package id.jangkau.partner.agency.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Reach;
import id.jangkau.partner.agency.domain.Status;

/**
 * Which agencies to list.
 *
 * @param text part of the name, or the beginning of the bank code
 * @param afterBankCode only those that come after it
 */
public record AgencyFilter(
        @Nullable Status status,
        @Nullable String regency,
        @Nullable String text,
        @Nullable String afterBankCode) {
    record Query(String text, Map<String, Object> parameters) {}

    Query toQuery(Reach reach) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add("1 = 1");
        reach.regions().ifPresent(regions -> {
            conditions.add("(regencyCode in :reach or substring(regencyCode, 1, 2) in :reach)");
            parameters.put("reach", regions);
        });
        if (status != null) {
            conditions.add("status = :status");
            parameters.put("status", status);
        }
        if (regency != null) {
            conditions.add("regencyCode = :regency");
            parameters.put("regency", regency);
        }
        if (text != null) {
            conditions.add("(lower(name) like :name escape '!' or bankCode like :code escape '!')");
            var escaped = escape(text.strip().toLowerCase(Locale.ROOT));
            parameters.put("name", "%" + escaped + "%");
            parameters.put("code", escaped + "%");
        }
        if (afterBankCode != null) {
            conditions.add("bankCode > :after");
            parameters.put("after", afterBankCode);
        }
        return new Query(String.join(" and ", conditions), parameters);
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
