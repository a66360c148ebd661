package org.tokentriage.practice;

import org.tokentriage.ticket.desk.Credentials;

/** The stand-in for the desk, as an exercise sees it. */
public interface PracticeDesk {

    /** Has something go wrong or well from now on. */
    void order(Order order);

    /** Who may sign in there. */
    Credentials login();

    /** How many tickets were opened there, earlier ones of the exercise included. */
    int opened();
}
