package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.awaitility.Awaitility;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.StackSettings;

/**
 * What is kept of PostgreSQL outside it: a base backup, taken while everything goes on, and the write-ahead log from then on, file by
 * file as each is full. As CloudNativePG keeps them in an object store, by the functions of PostgreSQL that it uses too.
 */
final class Backup {
    /** What a running server has and a backup must not: PostgreSQL's manual, "Making a Base Backup Using the Low Level API". */
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private static final Set<String> KEPT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StackSettings stack;
    private final Path base;
    private final Path archive;

    Backup(StackSettings stack, Path folder) {
        this.stack = stack;
        this.base = folder.resolve("base").toAbsolutePath();
        this.archive = folder.resolve("archive").toAbsolutePath();
    }

    /** The settings with which PostgreSQL archives its write-ahead log here, and restores from it where it is told to. */
    Map<String, String> settings() {
        try {
            Files.createDirectories(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "archive_mode",
                "on",
                "archive_command",
                "test ! -f '%1$s/%%f' && cp %%p '%1$s/%%f.part' && mv '%1$s/%%f.part' '%1$s/%%f'".formatted(archive),
                "restore_command",
                "cp '%s/%%f' \"%%p\"".formatted(archive));
    }

    /** Copies all databases as they are written to. */
    void take() {
        try (Connection operator = connect();
                Statement statement = operator.createStatement()) {
            statement.execute("SELECT pg_backup_start('drill', true)");
            copy(data(), base);
            try (ResultSet label = statement.executeQuery("SELECT labelfile FROM pg_backup_stop()")) {
                label.next();
                Files.writeString(base.resolve("backup_label"), label.getString(1));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the backup failed", e);
        }
    }

    /** Returns when all that was committed before this call is in the archive. */
    void awaitArchived() {
        String last = one("SELECT pg_walfile_name(pg_switch_wal())");
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(archive.resolve(last)));
    }

    /** Lays the base backup where a server that is gone had its files; that server then reads the archive when it starts. */
    void restore() {
        try {
            copy(base, data());
            Files.createFile(data().resolve("recovery.signal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes. */
    long size() {
        try (var files = Files.walk(base)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server has its files. */
    Path data() {
        return stack.data(Part.POSTGRES).resolve("data");
    }

    private String one(String query) {
        try (Connection operator = connect();
                Statement statement = operator.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + stack.port(Part.POSTGRES) + "/postgres",
                    "postgres",
                    Files.readString(stack.data(Part.POSTGRES).resolve("superuser-password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files may go while they are copied: whatever happened to them is in the write-ahead log. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.copy(folder, to.resolve(from.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
                return KEPT_EMPTY.contains(from.relativize(folder).toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!NOT_COPIED.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException e) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
