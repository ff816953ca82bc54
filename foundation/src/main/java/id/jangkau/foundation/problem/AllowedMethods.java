package id.jangkau.foundation.problem;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.HttpMethod;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** What a path can be asked, which the framework knows and does not say where it refuses a method. */
final class AllowedMethods {
    private AllowedMethods() {}

    /** For the header {@code Allow}; empty where there is nothing. */
    static String of(ResteasyReactiveRequestContext request) {
        String path = request.getPathWithoutPrefix();
        RequestMapper<InitialMatch> resources =
                new RequestMapper<>(new ArrayList<>(request.getDeployment().getClassMappers()));
        Set<String> methods = new TreeSet<>();
        RequestMatch<InitialMatch> resource = resources.map(path);
        while (resource != null) {
            for (ServerRestHandler handler : resource.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    addThoseOf(routing, resource.remaining.isEmpty() ? "/" : resource.remaining, methods);
                }
            }
            resource = resources.continueMatching(path, resource);
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    private static void addThoseOf(ClassRoutingHandler routing, String remaining, Set<String> methods) {
        routing.getMappers().forEach((method, paths) -> {
            if (method != null && paths.map(remaining) != null) {
                methods.add(method);
            }
        });
    }
}
