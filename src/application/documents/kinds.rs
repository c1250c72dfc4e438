//! Types of files: by the bytes that they start with, by the end of a name, by what a host declares.

use crate::regulations::forms::FileType;

/// How a file of a type starts, and what stands there after any four bytes more: by the MIME Sniffing Standard.
const SIGNATURES: &[(&[u8], &[u8], &str)] = &[
    (b"\xff\xd8\xff", b"", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", b"", "png"),
    (b"%PDF-", b"", "pdf"),
    (b"RIFF", b"WEBPVP", "webp"),
    (b"GIF87a", b"", "gif"),
    (b"GIF89a", b"", "gif"),
    (b"BM", b"", "bmp"),
    (b"\x00\x00\x01\x00", b"", "ico"),
    (b"\x00\x00\x02\x00", b"", "ico"),
    (b"PK\x03\x04", b"", "zip"),
    (b"%!PS-Adobe-", b"", "postscript"),
];

/// Brands of HEIC; those of its container alone say so only together with one of them.
const HEIC: &[&[u8]] = &[b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs"];
const CONTAINER: &[&[u8]] = &[b"mif1", b"msf1"];

/// A type by the end of a name.
const EXTENSIONS: &[(&str, &str)] = &[
    ("jpg", "jpeg"),
    ("jpeg", "jpeg"),
    ("jpe", "jpeg"),
    ("jfif", "jpeg"),
    ("png", "png"),
    ("pdf", "pdf"),
    ("webp", "webp"),
    ("heic", "heic"),
    ("heif", "heic"),
    ("hif", "heic"),
    ("gif", "gif"),
    ("bmp", "bmp"),
    ("ico", "ico"),
    ("zip", "zip"),
    ("docx", "zip"),
    ("xlsx", "zip"),
    ("ps", "postscript"),
    ("doc", "doc"),
    ("txt", "txt"),
    ("tif", "tiff"),
    ("tiff", "tiff"),
    ("svg", "svg"),
    ("html", "html"),
    ("htm", "html"),
];

/// A type by what a host declares.
const DECLARATIONS: &[(&str, &str)] = &[
    ("image/jpeg", "jpeg"),
    ("image/jpg", "jpeg"),
    ("image/pjpeg", "jpeg"),
    ("image/png", "png"),
    ("image/x-png", "png"),
    ("application/pdf", "pdf"),
    ("application/x-pdf", "pdf"),
    ("image/webp", "webp"),
    ("image/heic", "heic"),
    ("image/heif", "heic"),
    ("image/gif", "gif"),
    ("image/bmp", "bmp"),
    ("application/zip", "zip"),
    ("text/plain", "txt"),
    ("image/tiff", "tiff"),
    ("image/svg+xml", "svg"),
    ("text/html", "html"),
];

/// The type of a content, by its word; `None` where no known type starts like that.
pub(super) fn by_content(head: &[u8]) -> Option<&'static str> {
    for (start, after_four, word) in SIGNATURES {
        let rest = head.get(start.len().saturating_add(4)..).unwrap_or_default();
        if head.starts_with(start) && (after_four.is_empty() || rest.starts_with(after_four)) {
            return Some(word);
        }
    }
    is_heic(head).then_some("heic")
}

/// The first box names its brands: the one that it is made for, after a number those that it fits too.
fn is_heic(head: &[u8]) -> bool {
    let Some((size, rest)) = head.split_first_chunk::<4>() else { return false };
    let size = usize::try_from(u32::from_be_bytes(*size)).unwrap_or(usize::MAX);
    let Some(brands) = rest.strip_prefix(b"ftyp") else { return false };
    let brands = brands.get(..size.saturating_sub(8)).unwrap_or(brands);
    let mut brands = brands.chunks_exact(4);
    let Some(made_for) = brands.next() else { return false };
    let fits = brands.skip(1).any(|brand| HEIC.contains(&brand));
    HEIC.contains(&made_for) || (CONTAINER.contains(&made_for) && fits)
}

/// The type that the end of a name says.
pub(super) fn by_name(name: &str) -> Option<&'static str> {
    for (end, word) in EXTENSIONS {
        let Some(place) = name.len().checked_sub(end.len()) else { continue };
        let Some((before, after)) = name.as_bytes().split_at_checked(place) else { continue };
        if before.last() == Some(&b'.') && after.eq_ignore_ascii_case(end.as_bytes()) {
            return Some(word);
        }
    }
    None
}

/// The type that a host declares, whatever its parameters.
pub(super) fn by_declaration(declared: &str) -> Option<&'static str> {
    for (known, word) in DECLARATIONS {
        let Some((start, rest)) = declared.as_bytes().split_at_checked(known.len()) else { continue };
        if start.eq_ignore_ascii_case(known.as_bytes()) && matches!(rest.first(), None | Some(b';' | b' ')) {
            return Some(word);
        }
    }
    None
}

/// The type that can be asked for.
pub(super) fn file_type(word: &str) -> Option<FileType> {
    FileType::ALL.iter().find(|(known, _)| *known == word).map(|(_, known)| *known)
}

/// Whether the end of a PDF names how it is encrypted.
pub(super) fn names_encryption(tail: &[u8]) -> bool {
    const NAME: &[u8] = b"/Encrypt";
    tail.windows(NAME.len().saturating_add(1)).any(|window| {
        let goes_on = window.last().is_some_and(u8::is_ascii_alphanumeric);
        window.starts_with(NAME) && !goes_on
    })
}
