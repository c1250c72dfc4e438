//! The order of problems: that of the schema, then by index.
//!
//! A table and not code: it is data that the engine carries, where the [`Shape`](super::Shape) of the
//! JSON Schema is made only by who writes one.

/// What stands where in a document.
#[derive(Debug)]
pub enum Order {
    /// One value.
    Value,
    /// Entries in their order.
    List(&'static Order),
    /// An object with names of the document's choosing.
    Named(&'static Order),
    /// An object with these fields, in schema order.
    Object(&'static [(&'static str, &'static Order)]),
    /// An order that holds itself somewhere within.
    Later(fn() -> &'static Order),
}

/// The order of problems of a document that is the part of a request.
pub(crate) fn order_of_part(part: &str, table: &'static Order) -> impl Fn(&str) -> Vec<u32> {
    move |pointer| order(table, pointer.strip_prefix('/').and_then(|rest| rest.strip_prefix(part)).unwrap_or(pointer))
}

/// Where a pointer stands in the schema: by field order, then by index; unknown fields last.
pub(crate) fn order(table: &'static Order, pointer: &str) -> Vec<u32> {
    let mut here = Some(table);
    let mut key = Vec::new();
    for token in pointer.split('/').skip(1) {
        while let Some(Order::Later(shape)) = here {
            here = Some(shape());
        }
        let (place, next) = match here {
            Some(Order::Object(fields)) => {
                let position = fields.iter().position(|(name, _)| *name == token);
                (position, position.and_then(|position| fields.get(position)).map(|(_, next)| *next))
            }
            Some(Order::List(inner)) => (token.parse().ok(), Some(*inner)),
            Some(Order::Named(inner)) => (Some(0), Some(*inner)),
            _ => (None, None),
        };
        key.push(place.and_then(|place| u32::try_from(place).ok()).unwrap_or(u32::MAX));
        here = next;
    }
    key
}
