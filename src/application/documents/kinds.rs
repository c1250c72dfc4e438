//! Types of files: by the bytes that they start with, by the end of a name, by what a host declares.

use super::super::listed::{is_code, is_word};

/// How a file of a type starts, `?` for any byte: by the MIME Sniffing Standard.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"%PDF-", "pdf"),
    (b"RIFF????WEBPVP", "webp"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"\0\0\x01\0", "ico"),
    (b"\0\0\x02\0", "ico"),
    (b"PK\x03\x04", "zip"),
    (b"%!PS-Adobe-", "postscript"),
];

/// Brands of HEIC; those of its container alone say so only together with one of them.
const HEIC: &[u8] = b"heicheixhevchevxheimheishevmhevs";
const CONTAINER: &[u8] = b"mif1msf1";

/// A type, the ends of names that say it, and what hosts declare.
const TYPES: &[(&str, &str, &str)] = &[
    ("jpeg", "jpg jpeg jpe jfif", "image/jpeg image/jpg image/pjpeg"),
    ("png", "png", "image/png image/x-png"),
    ("pdf", "pdf", "application/pdf application/x-pdf"),
    ("webp", "webp", "image/webp"),
    ("heic", "heic heif hif", "image/heic image/heif"),
    ("gif", "gif", "image/gif"),
    ("bmp", "bmp", "image/bmp"),
    ("ico", "ico", ""),
    ("zip", "zip docx xlsx", "application/zip"),
    ("postscript", "ps", ""),
    ("doc", "doc", ""),
    ("txt", "txt", "text/plain"),
    ("tiff", "tif tiff", "image/tiff"),
    ("svg", "svg", "image/svg+xml"),
    ("html", "html htm", "text/html"),
];

/// The type of a content, by its word; `None` where no known type starts like that.
pub(super) fn by_content(head: &[u8]) -> Option<&'static str> {
    for (start, word) in SIGNATURES {
        let same = start.iter().zip(head).all(|(known, byte)| known == byte || *known == b'?');
        if same && head.len() >= start.len() {
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
    let made_for = brands.get(..4).unwrap_or_default();
    let mut others = brands.get(8..).unwrap_or_default().chunks_exact(4);
    let fits = others.any(|brand| is_code(HEIC, brand));
    is_code(HEIC, made_for) || is_code(CONTAINER, made_for) && fits
}

/// The type that the end of a name says.
pub(super) fn by_name(name: &str) -> Option<&'static str> {
    let dot = name.bytes().rposition(|byte| byte == b'.')?;
    said(name.as_bytes().get(dot.saturating_add(1)..)?, true)
}

/// The type that a host declares, whatever its parameters.
pub(super) fn by_declaration(declared: &str) -> Option<&'static str> {
    said(declared.as_bytes().split(|byte| matches!(byte, b';' | b' ')).next()?, false)
}

#[inline(never)] // It is called at two places.
fn said(told: &[u8], by_name: bool) -> Option<&'static str> {
    for (word, ends, declared) in TYPES {
        if is_word(if by_name { ends } else { declared }, told) {
            return Some(word);
        }
    }
    None
}

/// Whether the end of a PDF names how it is encrypted.
pub(super) fn names_encryption(tail: &[u8]) -> bool {
    const NAME: &[u8] = b"/Encrypt";
    tail.windows(NAME.len().saturating_add(1)).any(|window| {
        let goes_on = window.last().is_some_and(u8::is_ascii_alphanumeric);
        window.starts_with(NAME) && !goes_on
    })
}
