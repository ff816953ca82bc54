package id.jangkau.local.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invented names in the Balinese manner: by sex and birth order, then a given name. */
final class BalineseNames {
    private static final List<String> BIRTH_ORDER =
            List.of("WAYAN", "PUTU", "MADE", "KADEK", "NYOMAN", "KOMANG", "KETUT");
    private static final List<String> WOMEN = List.of(
            "ARIANI",
            "AYUNI",
            "CAHYANI",
            "DAMAYANTI",
            "ERAWATI",
            "INDRAYANI",
            "JULIARI",
            "KARTINI",
            "LESTARI",
            "MARIANI",
            "MURNIATI",
            "NURIASIH",
            "PADMAWATI",
            "PURNAMI",
            "RATNADI",
            "SARASWATI",
            "SRIASIH",
            "SUARTINI",
            "SUKERTI",
            "SUMERTI",
            "WIDIANI",
            "YULIANTARI");
    private static final List<String> MEN = List.of(
            "ADNYANA",
            "ARDANA",
            "ARTAWAN",
            "BUDIARTA",
            "DARMAWAN",
            "GUNAWAN",
            "JAYANTARA",
            "KARSANA",
            "MAHARDIKA",
            "MERTA",
            "MUSTIKA",
            "PARWATA",
            "PUTRAWAN",
            "SANTIKA",
            "SUARDANA",
            "SUARJANA",
            "SUDIARTA",
            "SUKARMA",
            "SUMERTA",
            "SWASTIKA",
            "WIDIANA",
            "YASA");

    private BalineseNames() {}

    static String full(RandomGenerator random, Sex sex) {
        return sex == Sex.FEMALE
                ? "NI " + one(random, BIRTH_ORDER) + " " + one(random, WOMEN)
                : "I " + one(random, BIRTH_ORDER) + " " + one(random, MEN);
    }

    private static String one(RandomGenerator random, List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
