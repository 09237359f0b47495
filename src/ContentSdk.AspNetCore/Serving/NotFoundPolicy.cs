using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace ContentSdk.AspNetCore.Serving;

// The page for addresses that do not exist is a fallback. One of the host may have the same pattern: the framework would take neither.
internal sealed class NotFoundPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>The metadata of the page's endpoints.</summary>
    public static object Mark { get; } = new NotFoundMark();

    /// <summary>Whether an endpoint is one of the page's.</summary>
    public static bool IsPage(Endpoint endpoint) => endpoint.Metadata.GetMetadata<NotFoundMark>() is not null;

    // When all others have said which endpoints fit.
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(IsPage);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var isOther = false;
        for (var i = 0; i < candidates.Count; i++)
            isOther |= candidates.IsValidCandidate(i) && !IsPage(candidates[i].Endpoint);
        for (var i = 0; isOther && i < candidates.Count; i++)
        {
            if (IsPage(candidates[i].Endpoint))
                candidates.SetValidity(i, false);
        }
        return Task.CompletedTask;
    }

    private sealed class NotFoundMark;
}
