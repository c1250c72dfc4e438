//! From the form to membership.

use super::super::table::{FeeDue, Guard, State, Table, Transition};
use crate::regulations::procedures::{Proof, Role, WorkflowName};

/// The states in which the review is under way.
const REVIEWED: &[&str] = &["submitted", "first_review", "second_review", "final_review"];
/// The states from which the applicant can still step back.
const BEFORE_MEMBERSHIP: &[&str] =
    &["draft", "submitted", "first_review", "returned", "second_review", "final_review", "approved", "awaiting_fee"];

/// The table.
pub(super) static TABLE: Table = Table {
    workflow: WorkflowName::Application,
    states: &[
        State::on_the_way("draft"),
        State::on_the_way("submitted"),
        State::on_the_way("first_review"),
        State::on_the_way("returned"),
        State::on_the_way("second_review"),
        State::on_the_way("final_review"),
        State::on_the_way("approved"),
        State::on_the_way("awaiting_fee"),
        State::end("member"),
        State::end("rejected"),
        State::end("given_up"),
        State::end("withdrawn"),
    ],
    transitions: &[
        Transition::new("begin", &[], "draft", &[Role::Member]),
        Transition::new("submit", &["draft", "returned"], "submitted", &[Role::Member]).showing(&[Proof::Materials]),
        Transition::new("take_up", &["submitted"], "first_review", &[Role::Membership]),
        Transition::new("return", &["first_review"], "returned", &[Role::Membership]).with_reason(),
        Transition::new("pass", &["first_review"], "second_review", &[Role::Membership]).when(Guard::ReviewGoesOn(1)),
        Transition::new("pass", &["first_review"], "approved", &[Role::Membership]).when(Guard::ReviewEnds(1)),
        Transition::new("pass", &["second_review"], "final_review", &[Role::Business]).when(Guard::ReviewGoesOn(2)),
        Transition::new("pass", &["second_review"], "approved", &[Role::Business]).when(Guard::ReviewEnds(2)),
        Transition::new("pass", &["final_review"], "approved", &[Role::Management]),
        Transition::new("reject", &["first_review"], "rejected", &[Role::Membership]).with_reason(),
        Transition::new("reject", &["second_review"], "rejected", &[Role::Business]).with_reason(),
        Transition::new("reject", &["final_review"], "rejected", &[Role::Management]).with_reason(),
        Transition::stays("extend", REVIEWED, &[Role::Membership]).when(Guard::Extendable).with_reason(),
        Transition::new("notify", &["approved"], "awaiting_fee", &[Role::Membership]).when(Guard::FeeDue),
        Transition::new("notify", &["approved"], "member", &[Role::Membership]).when(Guard::NoFee),
        Transition::new("pay", &["awaiting_fee"], "member", &[Role::Member, Role::Finance]).paying(FeeDue::Join),
        // Who was told to pay; and, where a program has a deadline for it, who never sends in what is missing.
        Transition::new("give_up", &["draft", "returned", "awaiting_fee"], "given_up", &[Role::System]),
        Transition::new("withdraw", BEFORE_MEMBERSHIP, "withdrawn", &[Role::Member]),
    ],
};
