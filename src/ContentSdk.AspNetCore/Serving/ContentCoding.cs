namespace ContentSdk.AspNetCore.Serving;

internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}
