namespace ContentSdk.AspNetCore.Components;

/// <summary>
/// The script that answers searches on hosts that serve files alone: <see cref="ContentHtml.WriteSearchScript"/>. A site with a server
/// needs none.
/// </summary>
public sealed class SearchScript : ContentComponent
{
    /// <inheritdoc/>
    protected override string Render() => ContentHtml.SearchScript(Site);
}
