//! What is asked for, written as the JSON that it is read from: a report names the question that says why.

use super::asked::{
    CancelAsked, FeeAsked, FeePointsAsked, HeldAsked, JoinAsked, PartAsked, RenewAsked, RepairAsked, ReplaceAsked,
    UpgradeAsked,
};
use crate::json::{Choice, Id};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Writes each type as an object of the fields that are there.
macro_rules! written {
    ($($Type:ty, |$value:ident| { $($name:literal: $field:expr,)* };)+) => {
        $(impl Serialize for $Type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                let mut fields = serializer.serialize_map(None)?;
                $(if let Some(field) = $field {
                    fields.serialize_entry($name, &field)?;
                })*
                fields.end()
            }
        })+
    };
}

written! {
    FeeAsked<'_>, |asked| {
        "join": asked.join.as_ref(),
        "renew": asked.renew.as_ref(),
        "upgrade": asked.upgrade.as_ref(),
        "replace": asked.replace.as_ref(),
        "cancel": asked.cancel.as_ref(),
        "repair": asked.repair.as_ref(),
        "points": asked.points.as_ref(),
    };
    JoinAsked<'_>, |join| {
        "tier": Some(&*join.tier.0),
        "kind": join.kind.map(|kind| kind.0.word()),
        "quantity": join.quantity,
        "service": text(&join.service),
        "from": join.from,
        "approvedOn": join.approved_on,
    };
    RenewAsked<'_>, |renew| {
        "tier": renew.tier.as_ref().map(|tier| &*tier.0),
        "quantity": renew.quantity,
        "service": text(&renew.service),
    };
    UpgradeAsked<'_>, |upgrade| {
        "tier": Some(&*upgrade.tier.0),
        "quantity": upgrade.quantity,
        "service": text(&upgrade.service),
        "held": upgrade.held.as_ref(),
    };
    HeldAsked<'_>, |held| {
        "quantity": held.quantity,
        "service": text(&held.service),
    };
    ReplaceAsked, |replace| {
        "cause": Some(replace.cause.0.word()),
    };
    RepairAsked<'_>, |repair| {
        "boughtOn": Some(repair.bought_on),
        "cause": Some(repair.cause.0.word()),
        "parts": repair.parts.as_ref(),
        "labour": repair.labour,
    };
    PartAsked<'_>, |part| {
        "name": Some(&*part.name.0),
        "quantity": part.quantity,
        "cost": Some(part.cost),
        "price": Some(part.price),
        "contract": part.contract,
    };
    FeePointsAsked<'_>, |points| {
        "redemption": Some(&*points.redemption.0),
        "points": Some(points.points),
    };
}

impl Serialize for CancelAsked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

fn text<'i>(id: &'i Option<Id<'_>>) -> Option<&'i str> {
    id.as_ref().map(|id| &*id.0)
}
