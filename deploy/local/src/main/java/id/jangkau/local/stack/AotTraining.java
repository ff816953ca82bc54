package id.jangkau.local.stack;

import java.util.HashMap;
import java.util.Map;

/** A stack whose services learn while they work, and the caches that come of it. */
public final class AotTraining {
    private AotTraining() {}

    /** Whether this Java can. */
    public static boolean isPossible() {
        return AotCache.isKnown();
    }

    /** What services need to learn, by part: for {@link Stack#startAll(Map)}. */
    public static Map<Part, Map<String, String>> settings(StackSettings settings) {
        var byPart = new HashMap<Part, Map<String, String>>();
        Part.services()
                .forEach(service -> byPart.put(
                        service,
                        Map.of(
                                "JAVA_TOOL_OPTIONS",
                                AotCache.of(settings.repository(), service).toBeTrained())));
        return byPart;
    }

    /** Once the stack is closed. */
    public static void makeCaches(StackSettings settings) {
        Part.services()
                .forEach(service -> AotCache.of(settings.repository(), service).make(settings.log(service)));
    }
}
