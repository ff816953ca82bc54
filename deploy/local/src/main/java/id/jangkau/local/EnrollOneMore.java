package id.jangkau.local;

import java.time.OffsetDateTime;

import id.jangkau.local.sample.OneMoreWorker;
import id.jangkau.local.stack.StackSettings;

/** A shell script for people: enrolls one more worker today as the first sample agent, pays, and reads the coverage of today. */
record EnrollOneMore(StackSettings settings, OneMoreWorker worker) {
    static EnrollOneMore at(StackSettings settings, String regencyCode, OffsetDateTime now) {
        return new EnrollOneMore(settings, OneMoreWorker.at(regencyCode, now));
    }

    String script() {
        return """
                source %1$s
                token() { curl -sf "$JANGKAU_TOKEN_URL" -d grant_type=client_credentials -d client_id="$1" -d client_secret="$2" \\
                  | sed -E 's/.*"access_token":"([^"]*)".*/\\1/'; }
                agency=$(token "$JANGKAU_AGENCY_CLIENT" "$JANGKAU_AGENCY_SECRET")
                reader=$(token "$JANGKAU_STATISTICS_READER_CLIENT" "$JANGKAU_STATISTICS_READER_SECRET")
                enrolled=$(curl -s "$JANGKAU_REGISTRATION_URL/v1/enrollments" -H "Authorization: Bearer $agency" \\
                  -H 'Content-Type: application/json' -d '%2$s'); echo "$enrolled"
                code=$(sed -E 's/.*"billing":\\{"code":"([^"]*)".*/\\1/' <<<"$enrolled")
                amount=$(sed -E 's/.*"billing":\\{"code":"[^"]*","amount":([0-9]+).*/\\1/' <<<"$enrolled")
                curl -s "$JANGKAU_REGISTRATION_URL/v1/billings/$code/payment" -H "Authorization: Bearer $agency" \\
                  -H 'Content-Type: application/json' \\
                  -d '{"reference":"PAID-%3$s","amount":'"$amount"',"paidAt":"%4$s"}'; echo
                sleep 1; curl -s "$JANGKAU_STATISTICS_URL/v1/coverage?region=51" -H "Authorization: Bearer $reader"; echo
                """.formatted(settings.environmentFile(), worker.enrollment(), worker.reference(), worker.paidAt());
    }
}
