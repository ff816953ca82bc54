package id.jangkau.foundation.announcement;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;

/**
 * How far an announcement has come.
 *
 * @param told agencies, or enrollments, so far
 * @param events that this took
 */
record AnnouncementResponse(
        OffsetDateTime wantedAt,
        long told,
        long events,
        @Nullable OffsetDateTime finishedAt) {
    static AnnouncementResponse of(Announcement announcement) {
        return new AnnouncementResponse(
                announcement.wantedAt().atZone(Wita.ZONE).toOffsetDateTime(),
                announcement.told(),
                announcement.events(),
                announcement.finishedAt() == null
                        ? null
                        : announcement.finishedAt().atZone(Wita.ZONE).toOffsetDateTime());
    }
}
