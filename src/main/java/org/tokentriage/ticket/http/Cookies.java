package org.tokentriage.ticket.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/** The cookies of one session, in memory. */
final class Cookies implements CookieJar {

    private final Map<String, Cookie> byName = new ConcurrentHashMap<>();

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
        cookies.forEach(cookie -> byName.put(cookie.name(), cookie));
    }

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
        var now = System.currentTimeMillis();
        return byName.values().stream()
                .filter(cookie -> cookie.matches(url) && cookie.expiresAt() > now)
                .toList();
    }
}
