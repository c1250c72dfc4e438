//! Who does what in the course of a membership: what is said of it fits the tables of the workflows.

use super::super::super::document::{
    PlacesDocument, WorkflowDeadlineDocument, WorkflowRequirementDocument, WorkflowsDocument,
};
use super::super::super::procedures::table::Table;
use super::super::super::procedures::tables::table;
use super::super::super::procedures::{
    DeadlineLength, Places, PlacesFor, Role, WorkflowDeadline, WorkflowName, WorkflowRequirement, Workflows,
};
use super::super::{Known, checked, chosen, each, few, redemptions, rule_of};
use crate::json::{At, Choice, Named, Words, exactly_one, owned};
use crate::problem::Code;

/// The most working days of a deadline.
const MOST_WORKING_DAYS: u16 = 1_000;
/// The most guests of a member.
const MOST_GUESTS: u16 = 1_000;

/// What a version says of workflows.
pub(super) fn workflows(at: &At<'_>, document: Option<&WorkflowsDocument<'_>>, known: &Known<'_>) -> Workflows {
    let Some(WorkflowsDocument { clause, requirements, deadlines, places }) = document else {
        return Workflows::default();
    };
    let (requirements_at, deadlines_at) = (at.key("requirements"), at.key("deadlines"));
    let requirements = few(&requirements_at, requirements, redemptions::MOST);
    let deadlines = few(&deadlines_at, deadlines, redemptions::MOST);
    once(&requirements_at, requirements);
    let part = Part { known, clause };
    Workflows {
        requirements: checked(&requirements_at, requirements, &|at, document| part.requirement(at, document)),
        deadlines: each(&deadlines_at, deadlines, |deadline| &deadline.id.0, &|at, document| {
            part.deadline(at, document)
        }),
        places: places.as_ref().map(|document| part.places(&at.key("places"), document)).unwrap_or_default(),
    }
}

/// What an event needs is said at one place.
fn once(at: &At<'_>, requirements: &[WorkflowRequirementDocument<'_>]) {
    for (index, requirement) in requirements.iter().enumerate() {
        let same = |other: &WorkflowRequirementDocument<'_>| {
            other.workflow.0 == requirement.workflow.0 && other.event.0 == requirement.event.0
        };
        if let Some(first) = requirements.iter().take(index).position(same) {
            let first = at.index(first).key("event").pointer();
            let texts = [("given", &*requirement.event.0), ("first", &*first)];
            at.index(index).key("event").error_texts(Code::IdDuplicate, &texts);
        }
    }
}

/// What the parts refer to, and the clause of those that name none.
struct Part<'p> {
    known: &'p Known<'p>,
    clause: &'p Option<Words<'p>>,
}

impl Part<'_> {
    fn requirement(&self, at: &At<'_>, document: &WorkflowRequirementDocument<'_>) -> Option<WorkflowRequirement> {
        let WorkflowRequirementDocument { workflow, event, by, proof, reason, clause } = document;
        let by_at = at.key("by");
        by_at.not_empty(by.as_ref().map(|by| by.0.len()));
        if by.is_none() && proof.is_none() && reason.is_none() {
            at.needs(&["by", "proof", "reason"]);
        }
        known_event(&at.key("event"), workflow.0, &event.0).then_some(())?;
        Some(WorkflowRequirement {
            workflow: workflow.0,
            event: event.0.to_string(),
            by: by.as_ref().map(|by| by.0.clone()),
            proof: proof.as_ref().map(|proof| proof.0.clone()),
            reason: *reason,
            rule: rule_of(at, clause, self.clause),
        })
    }

    fn deadline(&self, at: &At<'_>, document: &WorkflowDeadlineDocument<'_>) -> Option<WorkflowDeadline> {
        let WorkflowDeadlineDocument { id, workflow, after, until, then, clause, .. } = document;
        let (kinds_at, severities_at) = (at.key("kinds"), at.key("severities"));
        let kinds = chosen(&kinds_at, document.kinds.as_ref());
        let severities = chosen(&severities_at, document.severities.as_ref());
        if workflow.0 == WorkflowName::Registration {
            // Deadlines are of records, and a registration is part of that of the event.
            let mut known = Vec::new();
            for (word, workflow) in WorkflowName::ALL {
                if *workflow != WorkflowName::Registration {
                    known.push(*word);
                }
            }
            at.key("workflow").unknown_choice(workflow.0.word(), &known);
            return None;
        }
        if workflow.0 != WorkflowName::Case {
            let case = [WorkflowName::Case.word()];
            for (at, there) in [(&kinds_at, kinds.is_empty()), (&severities_at, severities.is_empty())] {
                if !there {
                    at.needs(&case);
                }
            }
        }
        events(at, document);
        let length = length(at, document)?;
        Some(WorkflowDeadline {
            id: id.0.to_string(),
            workflow: workflow.0,
            after: after.0.to_string(),
            until: until.0.to_string(),
            kinds,
            severities,
            length,
            then: then.as_ref().map(|then| then.0.to_string()),
            rule: rule_of(at, clause, self.clause),
        })
    }

    fn places(&self, at: &At<'_>, document: &PlacesDocument<'_>) -> Places {
        let PlacesDocument { waiting, opens_earlier, guests, clause } = document;
        Places {
            waiting: waiting.map_or(PlacesFor::Tier, |waiting| waiting.0),
            opens_earlier: self.by_tier(&at.key("opensEarlier"), opens_earlier.as_ref(), u16::MAX),
            guests: self.by_tier(&at.key("guests"), guests.as_ref(), MOST_GUESTS),
            rule: rule_of(at, clause, self.clause),
        }
    }

    /// Numbers of tiers that must be known.
    fn by_tier(&self, at: &At<'_>, named: Option<&Named<'_, u16>>, most: u16) -> Vec<(String, u16)> {
        let mut numbers = Vec::new();
        for (tier, number) in named.map(|named| named.0.as_slice()).unwrap_or_default() {
            let at = at.key(tier);
            if *number > most {
                at.out_of_range(1, most.into());
            }
            numbers.push((self.known.tier(&at, tier), *number));
        }
        numbers
    }
}

/// How long it is.
fn length(at: &At<'_>, document: &WorkflowDeadlineDocument<'_>) -> Option<DeadlineLength> {
    let WorkflowDeadlineDocument { working_days, days, hours, .. } = document;
    let given = [working_days.is_some(), days.is_some(), hours.is_some()];
    exactly_one(at, ["workingDays", "days", "hours"], given).then_some(())?;
    if *working_days > Some(MOST_WORKING_DAYS) {
        at.key("workingDays").out_of_range(1, MOST_WORKING_DAYS.into());
    }
    let working_days = working_days.map(DeadlineLength::WorkingDays);
    working_days.or(days.map(DeadlineLength::Days)).or(hours.map(DeadlineLength::Hours))
}

/// The events of a deadline are known, can come one after the other, and time can bring about the last.
fn events(at: &At<'_>, document: &WorkflowDeadlineDocument<'_>) {
    let WorkflowDeadlineDocument { workflow, after, until, then, .. } = document;
    let (until_at, then_at) = (at.key("until"), at.key("then"));
    let after_good = known_event(&at.key("after"), workflow.0, &after.0);
    let until_good = known_event(&until_at, workflow.0, &until.0);
    let later = |at: &At<'_>, event: &str| {
        if after_good && !can_come_after(table(workflow.0), &after.0, event) {
            at.error_texts(Code::WorkflowNeverAfter, &[("after", &after.0), ("until", event)]);
        }
    };
    if until_good {
        later(&until_at, &until.0);
    }
    let Some(then) = then else { return };
    if !known_event(&then_at, workflow.0, &then.0) {
        return;
    }
    let by_time = events_of(table(workflow.0), &|by| by.contains(&Role::System));
    if by_time.contains(&&*then.0) {
        later(&then_at, &then.0);
    } else {
        then_at
            .error(Code::WorkflowNotByTime, vec![("given", then.0.as_ref().into()), ("known", owned(&by_time).into())]);
    }
}

fn known_event(at: &At<'_>, workflow: WorkflowName, event: &str) -> bool {
    let table = table(workflow);
    let good = table.has_event(event);
    if !good {
        at.unknown(Code::WorkflowEventUnknown, event, &mut table.transitions.iter().map(|known| known.event));
    }
    good
}

/// The events of a table that such roles may bring about, each once.
fn events_of(table: &Table, who: &dyn Fn(&[Role]) -> bool) -> Vec<&'static str> {
    let mut events = Vec::new();
    for transition in table.transitions {
        if who(transition.by) && !events.contains(&transition.event) {
            events.push(transition.event);
        }
    }
    events
}

/// Whether the one event can come some time after the other, along the table; guards are not looked at.
fn can_come_after(table: &Table, after: &str, event: &str) -> bool {
    // The states in which one can be after it. The list grows while it is gone through, and has each state once.
    let mut reached: Vec<&str> = Vec::new();
    for transition in table.transitions.iter().filter(|transition| transition.event == after) {
        reach(&mut reached, transition.to.as_slice());
        if transition.to.is_none() {
            reach(&mut reached, transition.from);
        }
    }
    let mut place = 0_usize;
    while let Some(state) = reached.get(place).copied() {
        for transition in table.from(Some(state)) {
            if transition.event == event {
                return true;
            }
            reach(&mut reached, transition.to.as_slice());
        }
        place = place.saturating_add(1);
    }
    false
}

fn reach(reached: &mut Vec<&'static str>, states: &[&'static str]) {
    for state in states {
        if !reached.contains(state) {
            reached.push(state);
        }
    }
}
