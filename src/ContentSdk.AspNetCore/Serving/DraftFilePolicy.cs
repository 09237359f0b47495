#if NET9_0_OR_GREATER
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.AspNetCore.StaticAssets;

namespace ContentSdk.AspNetCore.Serving;

// MapStaticAssets has an endpoint for each file and for each name of it with a hash, and fails where the web root has no such file.
internal sealed class DraftFilePolicy(DraftFiles drafts) : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => !drafts.IsEmpty && endpoints.Any(IsHidden);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsHidden(candidates[i].Endpoint))
                candidates.SetValidity(i, false);
        }
        return Task.CompletedTask;
    }

    private bool IsHidden(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is { } file && drafts.Has(file.AssetPath);
}
#endif
