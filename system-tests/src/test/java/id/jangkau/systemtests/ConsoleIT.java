package id.jangkau.systemtests;

import java.time.LocalDate;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import id.jangkau.local.http.Answer;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Officers take a rural bank from a directory file to an agency in force, in browsers of their own. */
@NeedsChromium
class ConsoleIT {
    private static final String PDF = """
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 1 >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
            endobj
            trailer
            << /Root 1 0 R /Size 4 >>
            %%EOF
            """;

    @Test
    void takesABankFromAFileToAnActiveAgencyByTwoOfficers() {
        String bank = "BPR Konsol Sejahtera";
        try (Console branch = Console.of(Person.BRANCH_PERSON);
                Console headOffice = Console.of(Person.HEAD_OFFICE_PERSON)) {
            imports(branch, "699101", bank);
            branch.picture("imported");
            branch.follow(bank);
            applies(branch);
            branch.picture("applied");
            tells(branch);
            reviews(branch, "Review in the branch office", "Visited on Monday, all in order.");
            assertThat(branch.status()).hasText("Branch approved");
            assertThat(branch.page().getByText("Review in the head office")).hasCount(0);
            String address = branch.page().url().replaceAll("\\?.*", "");

            headOffice.follow("Reviews to do");
            headOffice.picture("reviews");
            headOffice.follow("Review " + bank);
            assertThat(headOffice.page().locator(".timeline")).containsText("Visited on Monday, all in order.");
            headOffice.picture("review");
            headOffice.page().getByLabel("Reason or note").fill("Agreed.");
            headOffice.press("Approve");
            headOffice.assertDone("Your decision is recorded.");
            signs(headOffice, "PKS/699101/2026");
            assertThat(headOffice.status()).hasText("Active");
            assertThat(headOffice.page().locator(".timeline li")).hasCount(8);
            headOffice.picture("active");

            String secret = showsASecret(headOffice);
            headOffice.follow("I have kept it");
            assertThat(headOffice.page().content()).doesNotContain(secret);
            branch.page().navigate(address);
            assertThat(branch.status()).hasText("Active");
            assertThat(branch.page().content()).doesNotContain(secret);
        }
    }

    @Test
    void letsNobodyDecideTwiceWhateverTheirRoles() {
        try (Console both = Console.of(Person.BOTH_OFFICES_PERSON)) {
            String bank = "BPR Konsol Rangkap";
            imports(both, "699102", bank);
            both.follow(bank);
            applies(both);
            tells(both);
            reviews(both, "Review in the branch office", "Complete.");

            assertThat(both.page().locator(".notice")).containsText("Somebody else must decide in the head office.");
            assertThat(both.page().locator(".steps").getByText("Review in the head office"))
                    .hasCount(0);
            both.picture("four-eyes");
            String address = both.page().url().replaceAll("\\?.*", "");
            both.page().navigate(address + "/head-office-review");
            assertThat(both.page()).hasURL(address);
            both.follow("Reviews to do");
            assertThat(both.page().getByText("Waiting for a colleague")).isVisible();
        }
    }

    @Test
    void keepsWhatWasTypedWhenAFormIsRefused() {
        try (Console branch = Console.of(Person.BRANCH_PERSON)) {
            String bank = "BPR Konsol Tertunda";
            imports(branch, "699103", bank);
            branch.follow(bank);
            branch.follow("Enter the application");
            branch.page().getByLabel("Day of the letter").fill(day(30));
            branch.page().getByLabel("Reason or note").fill("letter of next month");
            branch.press("Enter the application");

            assertThat(branch.page().locator(".faults")).containsText("Day of the letter is still to come");
            assertThat(branch.page().getByLabel("Day of the letter")).hasAttribute("aria-invalid", "true");
            assertThat(branch.page().getByLabel("Reason or note")).hasValue("letter of next month");
            branch.picture("refused");
            branch.assertForEverybody(Dashboard.Screen.LAPTOP);
        }
    }

    @Test
    void isClosedOnceSomebodyHasSignedOutAndItsCookieOpensNoApi() {
        try (Console branch = Console.of(Person.BRANCH_PERSON)) {
            assertThat(branch.page()
                            .request()
                            .get(Console.origin() + "/v1/partners")
                            .status())
                    .isEqualTo(401);
            branch.follow("Sign out");
            assertThat(branch.heading()).hasText("You have signed out");
            branch.picture("signed-out");
            branch.open("/console/partners");
            assertThat(branch.page().locator("#password")).isVisible();
        }
    }

    @Test
    void leadsBackToTheFormWhenTheSessionEndedBeforeItWasSent() {
        try (Console branch = Console.of(Person.BRANCH_PERSON)) {
            String bank = "BPR Konsol Istirahat";
            imports(branch, "699104", bank);
            branch.follow(bank);
            branch.follow("Enter the application");
            String form = branch.page().url();
            branch.forgetSession();
            branch.press("Enter the application");

            assertThat(branch.page().locator("#password")).isVisible();
            branch.signIn(Person.BRANCH_PERSON);
            assertThat(branch.page()).hasURL(form);
        }
    }

    private static void imports(Console officer, String bankCode, String name) {
        officer.follow("Import a directory");
        officer.choose(
                "directory.csv",
                "text/csv",
                "bank_code,name,kind,regency_code,licensed_on,nib,npwp\n" + bankCode + "," + name
                        + ",BPR,51.03,2026-01-05,,\n12345,BPR Salah Ketik,BPR,51.99,2026-01-05,,\n");
        officer.press("Import");
        assertThat(officer.page().locator(".tally dd")).hasText(new String[] {"1", "0", "1"});
        assertThat(officer.page().locator(".row-faults")).containsText("bank_code is not a bank code");
    }

    private static void applies(Console officer) {
        officer.follow("Enter the application");
        officer.page().getByLabel("Reason or note").fill("Letter 12/2026");
        officer.press("Enter the application");
        officer.assertDone("The application is entered and waits for the branch office.");
    }

    private static void tells(Console officer) {
        officer.follow("Change the data");
        officer.fill(Map.of(
                "NIB", "1234567890123",
                "NPWP", "012345678901000",
                "Name of the contact", "Ni Luh Contoh",
                "Telephone", "+62361234567",
                "E-mail", "luh@bpr.example",
                "Bank of the account", "Bank Contoh",
                "Account number", "0123456789",
                "Account holder", "PT BPR Contoh"));
        officer.press("Save");
        officer.assertDone("The bank's data is kept.");
        for (int paper = 0; paper < 2; paper++) {
            officer.page().getByText("not sent yet").first().click();
            officer.choose("paper.pdf", "application/pdf", PDF);
            officer.press("Send");
            officer.assertDone("The document is kept.");
        }
        assertThat(officer.page().getByText("Complete", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void reviews(Console officer, String review, String note) {
        officer.follow(review);
        officer.page().getByLabel("Reason or note").fill(note);
        officer.press("Approve");
        officer.assertDone("Your decision is recorded.");
    }

    private static void signs(Console officer, String number) {
        officer.follow("Record an agreement (PKS)");
        officer.fill(Map.of(
                "Number of the agreement", number,
                "First day", day(-10),
                "Last day", day(355),
                "Incentive (percent)", "2.5",
                "Signed by the bank", day(-20),
                "Signed by the authority", day(-15)));
        officer.picture("agreement");
        officer.press("Record the agreement");
        officer.assertDone("The agreement is recorded.");
    }

    /** And the bank's system gets in with it. */
    private static String showsASecret(Console officer) {
        officer.press("Show a new secret");
        assertThat(officer.heading()).hasText("New credential");
        String client = officer.page().locator("#client-id").textContent();
        String secret = officer.page().locator("#client-secret").textContent();
        officer.assertForEverybody(Dashboard.Screen.LAPTOP);
        Bank bank = Bank.of(new ClientCredentials(client, secret));
        Awaitility.await().until(() -> bank.registration().get("/v1/enrollments"), Answer::isSuccess);
        return secret;
    }

    private static String day(int fromNow) {
        return LocalDate.now(Running.CLOCK).plusDays(fromNow).toString();
    }
}
