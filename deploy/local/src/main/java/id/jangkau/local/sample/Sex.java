package id.jangkau.local.sample;

/** As on the identity card. */
enum Sex {
    FEMALE,
    MALE
}
