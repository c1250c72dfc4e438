//! The macro that writes a struct, its strict reading and its schema from one list of fields.

/// Declares a document: an open struct, exactly as its JSON.
///
/// Each field names its JSON key. An `Option` may be left out or `null`; every other field is
/// required. Unknown and repeated fields are problems.
macro_rules! document {
    (
        $(#[doc = $about:literal])+
        pub struct $Name:ident $(<$life:lifetime>)? {
            $($(#[doc = $doc:literal])+ pub $field:ident: $Type:ty = $key:literal,)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Name $(<$life>)? {
            $($(#[doc = $doc])+ pub $field: $Type,)+
        }

        $crate::json::document!(@lifetime $Name [$($life)?] [$($about),+] [$($field: $Type = $key, [$($doc),+];)+]);
    };

    (@lifetime $Name:ident [] $about:tt $fields:tt) => {
        $crate::json::document!(@write $Name, 'a, [<'a>], [], $about, $fields);
    };
    (@lifetime $Name:ident [$life:lifetime] $about:tt $fields:tt) => {
        $crate::json::document!(@write $Name, $life, [<$life>], [<$life>], $about, $fields);
    };

    (
        @write $Name:ident, $life:lifetime, [$($generics:tt)*], [$($args:tt)*], [$($about:literal),+],
        [$($field:ident: $Type:ty = $key:literal, [$($doc:literal),+];)+]
    ) => {
        impl $($generics)* $crate::json::Decode<$life> for $Name $($args)* {
            fn read(
                at: &$crate::json::At<'_>,
                value: $crate::json::Value<'_, $life>,
            ) -> Result<Option<Self>, $crate::json::Stop> {
                $(let mut $field = $crate::json::Slot::<$Type>(None);)+
                let good = $crate::json::read_fields(at, value, &mut [$(($key, &mut $field),)+])?;
                Ok(match ($($field.0.flatten(),)+) {
                    ($(Some($field),)+) if good => Some(Self { $($field,)+ }),
                    _ => None,
                })
            }

            const ORDER: &'static $crate::json::Order = &$crate::json::Order::Object(&[
                $(($key, <$Type as $crate::json::Decode<$life>>::ORDER),)+
            ]);

            fn shape() -> $crate::json::Shape {
                $crate::json::Shape::Object {
                    name: stringify!($Name),
                    about: concat!($($about,)+),
                    fields: vec![$($crate::json::Field {
                        name: $key,
                        about: concat!($($doc,)+),
                        shape: <$Type as $crate::json::Decode<$life>>::shape(),
                    },)+],
                }
            }
        }
    };
}

pub(crate) use document;

use super::decode::{At, Place};
use super::value::{Stop, Value};
use crate::problem::Code;

/// Reads an object into the places of its fields; false for what is no object, or has fields of its own.
///
/// One loop serves all documents: what differs between them is this table.
pub(crate) fn read_fields<'a>(
    at: &At<'_>,
    value: Value<'_, 'a>,
    places: &mut [(&'static str, &mut dyn Place<'a>)],
) -> Result<bool, Stop> {
    let Value::Object(fields) = value else {
        return Ok(at.wrong_type::<()>("object", value)?.is_some());
    };
    let mut good = true;
    while let Some(name) = fields.name()? {
        match places.iter_mut().find(|(known, _)| *known == name) {
            Some((known, place)) if place.is_free() => fields.value(&at.key(known), place.sink())?,
            known => {
                let here = at.key(&name);
                match known {
                    Some(_) => here.duplicate(),
                    None => here.unknown(Code::FieldUnknown, &name, &mut places.iter().map(|(known, _)| *known)),
                }
                fields.skip()?;
                good = false;
            }
        }
    }
    for (name, place) in places {
        if place.is_free() {
            place.leave(&at.key(name));
        }
    }
    Ok(good)
}
