package id.jangkau.image;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ImageRuleTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${VERSION}               | latest                | its tag is a version, and not latest
                    USER 10001               | USER 0                | it runs as a user by number, who is not root
                    USER 10001               | USER jangkau          | it runs as a user by number, who is not root
                    WORKDIR /app             | WORKDIR /app/deeper   | it works in /app
                    EXPOSE 8081              | ''                    | it says its port
                    ["java"                  | ["/bin/sh"            | it starts java itself, no shell
                    -XX:MaxRAMPercentage=50  | -Xmx1g                | its heap is a share of the container's memory
                    -XX:MaxMetaspaceSize=192m | -Xss1m               | its metaspace is bounded
                    ExitOnOutOfMemoryError   | UseSerialGC           | it ends when memory runs out
                    UseCompactObjectHeaders  | UseSerialGC           | its objects have compact headers
                    TrimNativeHeapInterval   | Xlog:gc               | it gives back memory that nobody uses
                    "-jar"                   | "-XX:AOTCache=app.aot", "-jar" | it names an AOT cache if there is one in it, and only then
                    0123abcd                 | unknown               | it says from which commit it was made
                    https://jangkau.example.org/source | ''          | it says where its source is
                    Apache-2.0               | ''                    | it says its licence
                    base.name="scratch"      | base.name="debian:13" | its base is scratch, or fixed by a digest
                    """)
    void tellsWhatAnImageIsNot(String instead, String of, String rule) throws Exception {
        var service = SmallService.in(directory);
        var dockerfile = Files.readString(service.folder().resolve("Dockerfile"));
        service.write("Dockerfile", dockerfile.replace(instead, of));

        assertThat(ImageRule.brokenBy(ImageTar.read(service.image()))).contains(rule);
    }
}
