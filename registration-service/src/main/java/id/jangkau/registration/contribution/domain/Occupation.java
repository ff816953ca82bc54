package id.jangkau.registration.contribution.domain;

/** What a worker without an employer does; discounts are granted by it. */
public enum Occupation {
    TRADER,
    FARMER,
    FISHER,
    ARTISAN,
    DRIVER,
    OTHER
}
