using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>The addresses in front matter lead where readers can follow.</summary>
internal static class DeclaredAddresses
{
    private static readonly string[] Keys = [FieldKeys.Canonical, FieldKeys.Source, FieldKeys.Image];

    /// <summary>Reports those of a developer's machine or a staging server.</summary>
    public static void Check(string path, FrontMatter declared, ICollection<Finding> findings)
    {
        foreach (var key in Keys)
        {
            if (declared.Fields.Find(key) is { } field)
                Check(field.IsAside ? declared.SidecarPath ?? path : path, field.Value, findings);
        }
    }

    private static void Check(string path, Cell value, ICollection<Finding> findings)
    {
        if (LocalHost.Of(value.Text) is { } host)
            findings.Add(Finding.At(path, value.Place, MisreadMarkdownRules.LocalHost, Snippet.Of(host)));
        foreach (var inner in value.Items)
            Check(path, inner, findings);
    }
}
