package org.tokentriage.ui.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.message.CustomerMessage;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.EverySecond;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Cautions;
import org.tokentriage.wizard.step.Step;

/** Step 3: the ticket before it is sent. What is typed lives in the wizard's form: nothing is lost when this page goes. */
public final class DraftingPage implements Page {

    private static final List<KeyCombination> PASTING = List.of(
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN));

    /** Where no sentence belongs. */
    private static final List<TicketField> ONE_WORD =
            List.of(TicketField.CNPJ, TicketField.PHONE_1, TicketField.PHONE_2, TicketField.EMAIL);

    private final Shell shell;
    private final Fields fields;
    private final CustomerState customer;
    private final FormHead head;
    private final Onward onward;
    private final CautionNotice cautions;
    private final PastedNotice pasted;
    private final List<Button> asides;
    private final VBox node;
    private final Button anyway;
    private Step.Drafting drafting;
    private boolean pressed;
    private Optional<Instant> lookingSince = Optional.empty();

    public DraftingPage(Step.Drafting drafting, Shell shell) {
        this.drafting = drafting;
        this.shell = shell;
        this.fields = new Fields(drafting.form(), shell.texts());
        this.onward = new Onward(fields, this::isFilledByDesk);
        this.customer = new CustomerState(fields, shell.wizard(), shell.texts());
        this.head = new FormHead(drafting, fields, shell.texts());
        this.cautions = new CautionNotice(shell, this::preview);
        this.pasted = new PastedNotice(drafting.form(), shell, this::goOn);
        var paste = Buttons.aside(Icon.PASTE, shell.say("form.paste"), this::paste);
        this.asides = drafting.form().isByHand()
                ? List.of(paste)
                : List.of(paste, Buttons.aside(Icon.SEARCH, shell.say("form.preview"), this::preview));
        var remembered = new RememberedNotice(shell, drafting.form()::dismissRemembered);
        drafting.form().remembered().when(Shown.of(remembered)).subscribe(remembered::show);
        node = new VBox(
                head,
                remembered,
                cautions,
                pasted,
                new FormSections(drafting.form(), fields, shell).columns(customer),
                new KeptLine(shell));
        this.anyway = Buttons.plain(this::openAnyway);
        node.getStyleClass().addAll("page", "form-page");
        show(drafting.cautions());
        EverySecond.whileShown(node, this::tellOfLooking);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        follow();
        proposeClipboard();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(fields.firstEmpty().orElse(field(TicketField.CNPJ)).control());
    }

    @Override
    public List<Button> asides() {
        return asides;
    }

    /** The field that is being typed in is left first, so that it is neat and what is wrong with it is said. */
    @Override
    public void proceed() {
        if (Action.of(drafting) == Action.USE_TICKET) {
            shell.wizard().next();
        } else {
            open(shell.wizard()::next);
        }
    }

    /** Beside the number of the ticket that is open already there stays the way to another one. */
    @Override
    public Optional<Button> alternative() {
        return Action.of(drafting) == Action.USE_TICKET ? Optional.of(anyway) : Optional.empty();
    }

    private void openAnyway() {
        open(shell.wizard().form()::openAnyway);
    }

    private void open(Runnable opening) {
        node.requestFocus();
        opening.run();
        pressed = showComplaints().isEmpty();
    }

    /** What there is to know before the ticket is sent is shown in place; it takes the focus from whoever wanted to send. */
    @Override
    public boolean takes(Situation now) {
        if (!(now.step() instanceof Step.Drafting next && next.form().equals(drafting.form()))) {
            return false;
        }
        var stopped = pressed && !next.cautions().equals(drafting.cautions());
        drafting = next;
        lookingSince =
                now.busy() ? lookingSince.or(() -> Optional.of(shell.clock().instant())) : Optional.empty();
        show(next.cautions());
        if (stopped) {
            pressed = false;
            cautions.requestFocus();
        }
        return true;
    }

    private void show(Cautions known) {
        cautions.show(known);
        anyway.setText(shell.say("action." + Action.opening(drafting)));
    }

    /** A message is sorted; what belongs into the field that has the focus is pasted there, as everywhere. */
    private void pressed(KeyEvent event) {
        if (onward.isHabit(event)) {
            event.consume();
        }
        var focused = node.getScene().getFocusOwner();
        if (!(focused instanceof TextArea) && PASTING.stream().anyMatch(keys -> keys.match(event))) {
            shell.desktop().pasted().ifPresent(text -> sort(text, focused, event));
        }
    }

    private void sort(String text, Node focused, KeyEvent event) {
        if (CustomerMessage.isWorthSorting(text) || (isForOneWord(focused) && CustomerMessage.isSentence(text))) {
            event.consume();
            pasted.offer(text);
        } else {
            pasted.withdraw();
            shell.desktop().noteUsed(text);
        }
    }

    private boolean isForOneWord(Node focused) {
        return ONE_WORD.stream().anyMatch(name -> field(name).control().equals(focused));
    }

    private boolean isFilledByDesk(TicketField field) {
        return field == TicketField.CUSTOMER && !drafting.form().isByHand();
    }

    private void paste() {
        pasted.offer(shell.desktop().pasted().orElse(""));
    }

    /** Whoever copied the customer's number before coming here need not paste it; a form that was begun is not disturbed. */
    private void proposeClipboard() {
        if (drafting.form().text(TicketField.CNPJ).get().isBlank()) {
            shell.desktop().unused().ifPresent(pasted::propose);
        }
    }

    private void goOn() {
        arrival().ifPresent(Node::requestFocus);
    }

    private void preview() {
        var outgoing = shell.wizard().form().outgoing();
        outgoing.ifPresentOrElse(texts -> new OutgoingDialog(texts, shell).show(node), this::previewWithGaps);
    }

    private void previewWithGaps() {
        showComplaints();
        new GapsDialog(drafting.form(), shell).show(node);
    }

    /** {@return the first field that is wrong, which then has the focus} */
    private Optional<Field> showComplaints() {
        var firstWrong = fields.markAll();
        head.show();
        firstWrong.map(Field::control).ifPresent(Node::requestFocus);
        return firstWrong;
    }

    private void tellOfLooking() {
        lookingSince
                .filter(since -> since.isBefore(shell.clock().instant().minusSeconds(1)))
                .ifPresent(since -> cautions.showLooking());
    }

    private void follow() {
        var form = drafting.form();
        var shown = Shown.of(node);
        form.lookup().when(shown).subscribe(customer::show);
        node.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .when(shown)
                .subscribe((before, now) -> shell.wizard().form().keepDraft());
        form.text(TicketField.CNPJ)
                .map(typed -> Cnpj.parse(typed).found())
                .when(shown)
                .subscribe((before, now) -> shell.wizard().form().lookUpCustomer());
    }

    private Field field(TicketField field) {
        return fields.of(field);
    }
}
