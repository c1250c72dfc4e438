//! Who does what in the course of a membership.

use super::super::super::document::{
    PlacesDocument, WorkflowDeadlineDocument, WorkflowRequirementDocument, WorkflowsDocument,
};
use super::super::super::procedures::{
    DeadlineLength, Places, PlacesFor, WorkflowDeadline, WorkflowRequirement, Workflows,
};
use super::super::{checked, chosen, each, rule};
use crate::json::{At, exactly_one};

/// What a version says of workflows.
pub(super) fn workflows(at: &At<'_>, document: Option<&WorkflowsDocument<'_>>, tiers: &[&str]) -> Workflows {
    let Some(WorkflowsDocument { requirements, deadlines, places, .. }) = document else { return Workflows::default() };
    let requirements = requirements.as_deref().unwrap_or_default();
    let deadlines = deadlines.as_deref().unwrap_or_default();
    Workflows {
        requirements: checked(&at.key("requirements"), requirements, &requirement),
        deadlines: each(&at.key("deadlines"), deadlines, |deadline| &deadline.id.0, &deadline),
        places: places.as_ref().map(|document| self::places(&at.key("places"), document, tiers)).unwrap_or_default(),
    }
}

fn requirement(at: &At<'_>, document: &WorkflowRequirementDocument<'_>) -> Option<WorkflowRequirement> {
    let WorkflowRequirementDocument { workflow, event, by, proof, reason, clause } = document;
    Some(WorkflowRequirement {
        workflow: workflow.0,
        event: event.0.to_string(),
        by: by.as_ref().map(|by| by.0.clone()),
        proof: proof.as_ref().map(|proof| proof.0.clone()),
        reason: *reason,
        rule: rule(at, clause),
    })
}

fn deadline(at: &At<'_>, document: &WorkflowDeadlineDocument<'_>) -> Option<WorkflowDeadline> {
    let WorkflowDeadlineDocument {
        id,
        workflow,
        after,
        until,
        kinds,
        severities,
        working_days,
        days,
        hours,
        then,
        clause,
    } = document;
    let given = [working_days.is_some(), days.is_some(), hours.is_some()];
    exactly_one(at, ["workingDays", "days", "hours"], given).then_some(())?;
    let length = working_days
        .map(DeadlineLength::WorkingDays)
        .or(days.map(DeadlineLength::Days))
        .or(hours.map(DeadlineLength::Hours))?;
    Some(WorkflowDeadline {
        id: id.0.to_string(),
        workflow: workflow.0,
        after: after.0.to_string(),
        until: until.0.to_string(),
        kinds: chosen(&at.key("kinds"), kinds.as_ref()),
        severities: chosen(&at.key("severities"), severities.as_ref()),
        length,
        then: then.as_ref().map(|then| then.0.to_string()),
        rule: rule(at, clause),
    })
}

fn places(at: &At<'_>, document: &PlacesDocument<'_>, _tiers: &[&str]) -> Places {
    let PlacesDocument { waiting, opens_earlier, guests, clause } = document;
    let by_tier = |named: &Option<crate::json::Named<'_, u16>>| {
        named.iter().flat_map(|named| &named.0).map(|(tier, number)| (tier.to_string(), *number)).collect()
    };
    Places {
        waiting: waiting.map_or(PlacesFor::Tier, |waiting| waiting.0),
        opens_earlier: by_tier(opens_earlier),
        guests: by_tier(guests),
        rule: rule(at, clause),
    }
}
