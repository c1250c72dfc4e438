//! An order, from receipt to completion.

use super::super::table::{State, Table, Transition};
use crate::regulations::procedures::{Role, WorkflowName};

/// Who has the goods.
const STORE: &[Role] = &[Role::Business, Role::Service];
/// The states in which nothing has left the house.
const NOT_SHIPPED: &[&str] = &["received", "stock_checked", "out_of_stock", "confirmed"];
/// The states in which the goods travel.
const ON_THE_ROAD: &[&str] = &["shipped", "tracked"];

/// The table.
pub(super) static TABLE: Table = Table {
    workflow: WorkflowName::Order,
    states: &[
        State::on_the_way("received"),
        State::on_the_way("stock_checked"),
        State::on_the_way("out_of_stock"),
        State::on_the_way("confirmed"),
        State::on_the_way("shipped"),
        State::on_the_way("tracked"),
        State::end("completed"),
        State::end("cancelled"),
    ],
    transitions: &[
        Transition::new("receive", &[], "received", &[Role::Member, Role::Business, Role::Service, Role::Keeper]),
        Transition::new("check_stock", &["received", "out_of_stock"], "stock_checked", STORE),
        Transition::new("report_shortage", &["received", "stock_checked", "confirmed"], "out_of_stock", STORE),
        Transition::new("confirm", &["stock_checked"], "confirmed", STORE),
        Transition::new("ship", &["confirmed"], "shipped", STORE),
        Transition::new("track", ON_THE_ROAD, "tracked", &[Role::Business, Role::Service, Role::System]),
        // What comes back is shipped again, or declined.
        Transition::new("report_undelivered", ON_THE_ROAD, "confirmed", STORE).with_reason(),
        Transition::new("complete", ON_THE_ROAD, "completed", &[Role::Member, Role::Service, Role::System]),
        Transition::new("cancel", NOT_SHIPPED, "cancelled", &[Role::Member, Role::System]),
        Transition::new("decline", NOT_SHIPPED, "cancelled", STORE).with_reason(),
    ],
};
