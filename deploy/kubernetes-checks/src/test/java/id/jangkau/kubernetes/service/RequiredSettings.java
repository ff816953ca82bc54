package id.jangkau.kubernetes.service;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a service does not start without: settings that its code or files want, and for which nothing stands there. */
public final class RequiredSettings {
    private static final Pattern REFERENCE_WITHOUT_DEFAULT = Pattern.compile("[$][{]([\\w.-]+)[}]");
    private static final Pattern MEMBER_WITHOUT_DEFAULT = Pattern.compile(
            "(?m)(?<!@WithDefault\\([^\n]{0,200}\\)\n)^ {4}(?!default |Optional)[\\w<>,. ]+ (\\w+)\\(\\);$");

    private RequiredSettings() {}

    /** As environment variables. */
    public static Set<String> variablesOf(ServiceConfiguration service) {
        var names = new TreeSet<String>();
        service.settings()
                .values()
                .forEach(value -> REFERENCE_WITHOUT_DEFAULT
                        .matcher(value)
                        .results()
                        .forEach(reference -> names.add(reference.group(1))));
        names.addAll(SettingNames.ofMappings(service, MEMBER_WITHOUT_DEFAULT));
        names.removeAll(service.settings().keySet());
        var variables = new TreeSet<String>();
        names.forEach(name -> variables.add(SettingNames.variable(name)));
        return variables;
    }
}
