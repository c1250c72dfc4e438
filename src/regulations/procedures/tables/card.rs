//! The card (C-2, C-6, C-7, C-13). One record is the card of one member: a new one takes the place of the old.

use super::super::table::{FeeDue, Guard, State, Table, Transition};
use crate::regulations::procedures::{Proof, Role, WorkflowName};

/// The states in which the card can be used.
const USED: &[&str] = &["active", "renewed"];
/// Who stands at the desk.
const DESK: &[Role] = &[Role::Membership];
/// The member, or the desk for the member.
const EITHER: &[Role] = &[Role::Member, Role::Membership];

/// The table.
pub(super) static TABLE: Table = Table {
    workflow: WorkflowName::Card,
    states: &[
        State::on_the_way("issued"),
        State::on_the_way("active"),
        State::stopped("lost"),
        State::stopped("frozen"),
        State::stopped("theft_confirmed"),
        State::on_the_way("damaged"),
        State::stopped("replaced"),
        State::on_the_way("renewed"),
        State::stopped("expired"),
        State { name: "cancelled", ended: true, stops_redemption: true },
    ],
    transitions: &[
        Transition::new("issue", &[], "issued", DESK),
        Transition::new("activate", &["issued", "replaced"], "active", EITHER).showing(&[Proof::Identity]),
        // A card can be lost on its way to the member, too.
        Transition::new("report_loss", &["issued", "active", "damaged", "replaced", "renewed"], "lost", EITHER),
        Transition::new("find", &["lost"], "active", EITHER).showing(&[Proof::Identity]),
        Transition::new("report_damage", USED, "damaged", EITHER),
        Transition::new("freeze", &["issued", "active", "lost", "damaged", "replaced", "renewed"], "frozen", EITHER),
        Transition::new("unfreeze", &["frozen"], "active", DESK).showing(&[Proof::Identity]),
        Transition::new("confirm_theft", &["frozen"], "theft_confirmed", DESK)
            .showing(&[Proof::Identity, Proof::PoliceReport]),
        Transition::new("replace", &["lost"], "replaced", DESK).showing(&[Proof::Identity]).paying(FeeDue::ReplaceLost),
        Transition::new("replace", &["damaged"], "replaced", DESK)
            .showing(&[Proof::Identity])
            .paying(FeeDue::ReplaceDamaged),
        Transition::new("replace", &["theft_confirmed"], "replaced", DESK)
            .showing(&[Proof::Identity])
            .paying(FeeDue::ReplaceStolen),
        Transition::new("renew", &["active", "renewed", "expired"], "renewed", EITHER)
            .when(Guard::Renewable)
            .showing(&[Proof::Identity])
            .paying(FeeDue::Renew),
        Transition::new("expire", &["issued", "active", "damaged", "renewed"], "expired", &[Role::System])
            .when(Guard::TermEnded),
        Transition::new(
            "cancel",
            &["issued", "active", "lost", "frozen", "theft_confirmed", "damaged", "replaced", "renewed", "expired"],
            "cancelled",
            EITHER,
        )
        .showing(&[Proof::Identity])
        .paying(FeeDue::Cancel),
    ],
};
