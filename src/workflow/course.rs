//! One way through a table: of a record, or of a member's registration; and what an event on it is judged by.

use super::record::WorkflowEvent;
use super::table::{FeeDue, Guard, State, Table, Transition};
use crate::calendar::Moment;
use crate::json::{At, Choice, owned};
use crate::problem::Code;
use crate::reason::Rule;
use crate::regulations::procedures::{ProcedureVersion, Proof, Role};
use crate::units::Money;

/// Where something stands in its table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Course {
    pub(super) table: &'static Table,
    /// `None` before the start.
    pub(super) state: Option<&'static State>,
    /// Since when.
    pub(super) since: Moment,
}

/// What the facts say of what a table asks.
pub(super) trait Facts {
    /// Whether a guard holds.
    fn holds(&self, guard: Guard) -> bool;

    /// What has to be paid, where that is known.
    fn payable(&self, fee: FeeDue) -> Option<Money>;
}

/// What an event needs: as the table says, or a program in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Needs<'v> {
    pub(super) by: &'v [Role],
    pub(super) proof: &'v [Proof],
    pub(super) reason: bool,
    /// Where the program says so.
    pub(super) rule: Option<&'v Rule>,
}

impl Course {
    /// Before the start.
    pub(super) const fn before(table: &'static Table) -> Self {
        Self { table, state: None, since: Moment::FIRST }
    }

    /// The state's word; empty before the start.
    pub(super) fn word(&self) -> Option<&'static str> {
        self.state.map(|state| state.name)
    }

    /// What can come now, as the table goes, whatever its guards say.
    pub(super) fn next(&self) -> impl Iterator<Item = &'static Transition> {
        self.table.from(self.word())
    }

    /// What an event does now: the first transition of it whose guard holds.
    pub(super) fn find(&self, event: &str, facts: &dyn Facts) -> Option<&'static Transition> {
        self.next().find(|transition| transition.event == event && facts.holds(transition.guard))
    }

    /// What time does by an event now, where it can.
    pub(super) fn find_by_time(&self, event: &str, facts: &dyn Facts) -> Option<&'static Transition> {
        self.find(event, facts).filter(|transition| transition.by.contains(&Role::System))
    }

    /// Whether an event is possible now and no more once another one came, which time brings about.
    pub(super) fn ends_by(&self, then: &str, event: &str) -> bool {
        let mut to = self.next().filter(|next| next.event == then && next.by.contains(&Role::System));
        to.any(|next| self.table.from(next.to.or(self.word())).all(|after| after.event != event))
    }

    /// Goes on by a transition.
    pub(super) fn follow(&mut self, transition: &Transition, on: Moment) {
        let Some(to) = transition.to else { return };
        self.state = self.table.state(to);
        self.since = on;
    }

    /// Judges an event, and what it does. What it lacks is told, and it counts all the same, so that what comes after
    /// it is judged as if it had been there; `None`: it can't come at all.
    pub(super) fn judge(
        &self,
        event: &WorkflowEvent<'_>,
        version: &ProcedureVersion,
        facts: &dyn Facts,
        at: &At<'_>,
    ) -> Option<&'static Transition> {
        let word = &*event.event.0;
        // Where none of several holds, the last asks for least.
        let Some(last) = self.next().filter(|transition| transition.event == word).last() else {
            self.not_allowed(word, &at.key("event"));
            return None;
        };
        let found = self.find(word, facts);
        if let (None, Some(guard)) = (found, last.guard.word()) {
            at.key("event").error_text(Code::WorkflowGuard, "guard", &guard);
        }
        let transition = found.unwrap_or(last);
        let needs = Needs::of(self.table, transition, version);
        if !needs.by.contains(&event.by.0) {
            let roles = words(needs.by);
            at.key("by")
                .error(Code::WorkflowOtherRole, vec![("by", event.by.0.word().into()), ("roles", roles.into())]);
        }
        let shown = event.proof.as_ref().map(|proof| proof.0.as_slice()).unwrap_or_default();
        let mut missing = needs.proof.to_vec();
        missing.retain(|proof| !shown.contains(proof));
        if !missing.is_empty() {
            at.key("proof").error(Code::WorkflowProofMissing, vec![("proof", words(&missing).into())]);
        }
        if needs.reason && event.reason.is_none() {
            at.key("reason").error(Code::WorkflowReasonMissing, vec![]);
        }
        if let Some(need) = transition.fee.and_then(|fee| facts.payable(fee)) {
            let have = event.paid.unwrap_or(Money::zero(need.currency()));
            if have < need {
                let params = vec![("need", need.to_string().into()), ("have", have.to_string().into())];
                at.key("paid").error(Code::WorkflowFeeShort, params);
            }
        }
        Some(transition)
    }

    /// Tells that an event can't come in this state, and which can; or that there is no such event.
    fn not_allowed(&self, word: &str, at: &At<'_>) {
        if !self.table.has_event(word) {
            let mut known = self.table.transitions.iter().map(|transition| transition.event);
            at.unknown(Code::WorkflowEventUnknown, word, &mut known);
            return;
        }
        let mut allowed: Vec<&str> = Vec::new();
        for transition in self.next() {
            if !allowed.contains(&transition.event) {
                allowed.push(transition.event);
            }
        }
        let state = self.word().unwrap_or_default();
        let params = vec![("event", word.into()), ("state", state.into()), ("allowed", owned(&allowed).into())];
        at.error(Code::WorkflowNotAllowed, params);
    }
}

impl<'v> Needs<'v> {
    /// What a transition needs under a version.
    pub(super) fn of(table: &Table, transition: &'static Transition, version: &'v ProcedureVersion) -> Self {
        let requirements = &version.workflows().requirements;
        let said = requirements.iter().find(|said| said.workflow == table.workflow && said.event == transition.event);
        Self {
            by: said.and_then(|said| said.by.as_deref()).unwrap_or(transition.by),
            proof: said.and_then(|said| said.proof.as_deref()).unwrap_or(transition.proof),
            reason: said.and_then(|said| said.reason).unwrap_or(transition.reason),
            rule: said.map(|said| &said.rule),
        }
    }
}

/// Choices by their words.
fn words<T: Choice>(choices: &[T]) -> Vec<String> {
    choices.iter().map(|choice| choice.word().to_owned()).collect()
}
