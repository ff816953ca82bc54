package id.jangkau.partner.directory;

import java.util.regex.Pattern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the directory. */
@ConfigMapping(prefix = "jangkau.directory")
interface DirectoryConfig {
    /** Form of a sandi bank. */
    @WithDefault("[0-9]{6}")
    Pattern bankCodePattern();
}
