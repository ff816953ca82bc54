package id.jangkau.systemtests;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;

/** The items of a listing, page after page. */
public final class ResultPages implements Iterator<JsonNode> {
    private final Api api;
    private final String path;
    private Iterator<JsonNode> page;
    private @Nullable String next;

    /** @param path with a query already */
    public ResultPages(Api api, String path) {
        this.api = api;
        this.path = path;
        this.page = read(path);
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && next != null) {
            page = read(path + "&cursor=" + next);
        }
        return page.hasNext();
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private Iterator<JsonNode> read(String from) {
        JsonNode answer = api.get(from).success();
        next = answer.path("nextCursor").isTextual() ? answer.path("nextCursor").asText() : null;
        return answer.path("items").iterator();
    }
}
