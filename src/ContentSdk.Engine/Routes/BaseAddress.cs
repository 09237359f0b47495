using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Routes;

/// <summary>Where a site begins.</summary>
public static class BaseAddress
{
    /// <summary>The address without a slash at its end, so that routes follow it; null where it is none.</summary>
    public static string? Read(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && address!.Host.Length > 0 && (address.Query + address.Fragment + address.UserInfo).Length == 0
            && text.IndexOfAny(['?', '#', '"', '<', '>', '\\']) < 0
            ? address.AbsoluteUri.TrimEnd('/')
            : null;

    /// <summary>What is wrong with it, if anything.</summary>
    public static Wording? Problem(string text) =>
        text.Length == 0 || Read(text) is not null ? null : new(RouteRules.InvalidBaseAddress, Snippet.Of(text));
}
