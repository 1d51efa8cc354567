package org.bluelamp;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the application as its script opens it, without a browser.
 *
 * @param cookie name and value
 * @param id of the page within its session
 * @param token that its requests have to carry
 */
public record OpenPage(String cookie, int id, String token) {
    public static final String INIT = "/?v-r=init&location=&query=";

    public static OpenPage open() {
        HttpResponse<String> answer = RunningApplication.get(INIT);
        JsonNode page = JsonMapper.shared().readTree(answer.body()).at("/appConfig");
        return new OpenPage(
                answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0],
                page.at("/v-uiId").asInt(),
                page.at("/uidl/Vaadin-Security-Key").asString());
    }

    /** What the script sends first of all. */
    public HttpResponse<String> comeBack() {
        return post("{\"csrfToken\":\"" + token + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");
    }

    /** What the script sends when its tab is closed. */
    public HttpResponse<String> close() {
        return post("{\"csrfToken\":\"" + token + "\",\"rpc\":[],\"syncId\":-1,\"UNLOAD\":true}");
    }

    public HttpResponse<String> post(String body) {
        return RunningApplication.post(
                "/?v-r=uidl&v-uiId=" + id, body, "Cookie", cookie, "Content-Type", "application/json; charset=UTF-8");
    }

    /** How long the container keeps the page's session without a request, in seconds. */
    public int secondsToLive() {
        String session = cookie.substring(cookie.indexOf('=') + 1);
        return Arrays.stream(sessions(RunningApplication.context()).findSessions())
                .filter(known -> known.getIdInternal().equals(session))
                .mapToInt(Session::getMaxInactiveInterval)
                .findAny()
                .orElseThrow();
    }

    /** The sessions of an application, as its container keeps them. */
    public static Manager sessions(ConfigurableApplicationContext application) {
        TomcatWebServer server = (TomcatWebServer) ((WebServerApplicationContext) application).getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }
}
