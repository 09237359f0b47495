namespace ContentSdk.Tool.Adopt;

/// <summary>What somebody asks of <c>contentsdk adopt</c>.</summary>
/// <param name="Folder">The folder with content.</param>
/// <param name="Project">The project file that gets the properties; null where they are only printed.</param>
/// <param name="Namespace">Namespace of the proposed type; null for that of the project.</param>
/// <param name="TypeName">Name of the proposed type.</param>
/// <param name="Today">Today, as a number of days since 0001-01-01.</param>
/// <param name="IsDryRun">Whether nothing is written.</param>
internal sealed record AdoptRequest(string Folder, string? Project, string? Namespace, string TypeName, int Today, bool IsDryRun);
