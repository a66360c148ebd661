package org.tokentriage.ticket.qualitor;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.http.RawServer;
import org.tokentriage.ticket.http.RawServer.Request;
import org.tokentriage.ticket.qualitor.text.WireText;

/** Each way to Qualitor: its site, what it asks before a ticket, and which of its requests opens one. */
public enum Wire {
    WEBSERVICE("transport = \"webservice\"", "", "operation=addTicketByData&"),
    SOAP("transport = \"soap\"", "", "<ns1:addTicketByData "),
    REST("transport = \"rest\"", """
            [qualitor.rest.opening]
            path = "/ticket"
            body = '''{"t": "{titulo}", "d": ["{descricao}"], "k": {"x": "{chave}"}, "n": 1, "c": "{cdcliente}"}'''
            number = "/ticket/id"
            """, "\"k\":{\"x\":");

    public static final String TOKEN = "$1$ab<cd&$x";

    private final String transport;
    private final String section;
    private final String create;

    Wire(String transport, String section, String create) {
        this.transport = transport;
        this.section = section;
        this.create = create;
    }

    public SiteProfile site(URI address) {
        return site(address, "", "");
    }

    public SiteProfile site(URI address, String passage, String replacement) {
        return ExampleCase.site(
                address,
                text -> text.replace("transport = \"webservice\"", transport)
                        .replace("\n[codes]\n", "\n" + section + "\n[codes]\n")
                        .replace(passage, replacement));
    }

    public boolean creates(Request request) {
        return request.body().contains(create);
    }

    /** What a server in good health says to a request that opens no ticket. */
    public String answer(Request request) {
        if (request.head().startsWith("GET ")) {
            return RawServer.http("200 OK", wsdl(request.host()));
        }
        if (request.head().contains("/auth/login ")) {
            return RawServer.http("200 OK", tokens("a1", "r1"));
        }
        if (request.head().contains("/ticket/list")) {
            return RawServer.http("200 OK", "[]");
        }
        if (request.body().contains("<ns1:login ")) {
            return RawServer.http("200 OK\r\nSet-Cookie: PHPSESSID=s1; path=/", envelope(WireText.escaped(TOKEN)));
        }
        return this == SOAP ? RawServer.http("200 OK", envelope(WireText.escaped(accepted("")))) : RawServer.ok("");
    }

    /** A server in good health that has opened a ticket. */
    public String opened(String number) {
        var item = "<dataitem><cdchamado>" + number + "</cdchamado></dataitem>";
        return switch (this) {
            case WEBSERVICE -> RawServer.ok(item);
            case SOAP -> RawServer.http("200 OK", envelope(WireText.escaped(accepted(item))));
            case REST -> RawServer.http("201 Created", "{\"ticket\":{\"id\":" + number + "}}");
        };
    }

    public static String tokens(String access, String refresh) {
        return "{\"token\":{\"payload\":{\"access_token\":\"%s\",\"refresh_token\":\"%s\"}}}"
                .formatted(access, refresh);
    }

    public static String accepted(String items) {
        return "<wsqualitor><response_status><status>1</status></response_status><response_data>" + items
                + "</response_data></wsqualitor>";
    }

    public static String envelope(String escapedResult) {
        return "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\"><SOAP-ENV:Body>"
                + "<ns1:r xmlns:ns1=\"urn:main\"><result xsi:type=\"xsd:string\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" + escapedResult
                + "</result></ns1:r></SOAP-ENV:Body></SOAP-ENV:Envelope>";
    }

    public static String fault(String code, String message) {
        return "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\"><SOAP-ENV:Body>"
                + "<SOAP-ENV:Fault><faultcode>" + code + "</faultcode><faultstring>" + message
                + "</faultstring></SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>";
    }

    public static String wsdl(String host) {
        try (var in = Wire.class.getResourceAsStream("service.wsdl")) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace("{address}", "http://" + host);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
