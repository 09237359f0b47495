namespace ContentSdk.Web.Html;

internal enum HtmlToken
{
    Text,
    StartTag,
    EndTag,
}
