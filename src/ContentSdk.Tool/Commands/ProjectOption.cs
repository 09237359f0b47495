using System.CommandLine;

namespace ContentSdk.Tool.Commands;

/// <summary>The option that names the project whose content it is.</summary>
internal static class ProjectOption
{
    public static Option<string?> Create() => new("--project", "-p")
    {
        Description = "The project of the content, or its folder: its properties count, and the types that its last build found.",
    };
}
