package id.jangkau.local.sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.Api;

/** All that partner-service's checklist wants of a bank before the branch office can approve it; invented. */
public final class Papers {
    private Papers() {}

    /** Tells and sends it; again, it changes nothing. */
    public static void complete(Api branchOfficer, String partnerId) {
        var path = "/v1/partners/" + partnerId;
        branchOfficer.put(path + "/profile", profile()).success();
        for (var kind : new String[] {"licence", "deed"}) {
            branchOfficer
                    .put(path + "/documents/" + kind, "application/pdf", PlainPdf.saying("CONTOH " + kind))
                    .success();
        }
    }

    private static ObjectNode profile() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("nib", "9900000000000")
                .put("npwp", "9900000000000000")
                .put("contactName", "Narahubung Contoh")
                .put("contactPhone", "+62361000000")
                .put("contactEmail", "narahubung@bpr.example")
                .put("bankName", "Bank Contoh")
                .put("accountNumber", "0000000000")
                .put("accountHolder", "PT BPR Contoh");
    }
}
