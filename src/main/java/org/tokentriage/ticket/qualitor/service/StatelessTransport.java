package org.tokentriage.ticket.qualitor.service;

import java.util.Optional;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.http.Delivery;
import org.tokentriage.ticket.http.PostBox;

/** One POST for each operation, with the login in it. */
public final class StatelessTransport implements Transport {

    private final QualitorSite site;
    private final PostBox postBox;
    private final Form form;

    public StatelessTransport(QualitorSite site, Credentials credentials, PostBox postBox) {
        this.site = site;
        this.postBox = postBox;
        this.form = new Form(site, credentials);
    }

    @Override
    public Delivery ask(Operation operation, String inputXml) {
        return postBox.ask(request(form.encoded(operation, inputXml)));
    }

    @Override
    public void prepare(Operation operation) {
        // No session, no preparation.
    }

    @Override
    public Delivery sendOnce(Operation operation, String inputXml) {
        var attached = operation == Operation.ADD_ATTACHMENT;
        var body = attached ? form.inParts(operation, inputXml) : form.encoded(operation, inputXml);
        return postBox.sendOnce(request(body));
    }

    @Override
    public Optional<Reply> reply(Delivery.Answered answer) {
        var charset = site.dialect().quirks().replyCharset();
        return ReplyReader.read(answer.text(charset));
    }

    private Request request(RequestBody body) {
        return new Request.Builder()
                .url(site.endpoint().toString())
                .header("Accept", "text/xml, application/xml")
                .post(body)
                .build();
    }
}
