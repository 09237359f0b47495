namespace ContentSdk.Tool.Rules;

/// <summary>What is run.</summary>
/// <param name="Assembly">The assembly of the project.</param>
/// <param name="Type">The class that runs its rules.</param>
/// <param name="Folder">The folder of the project.</param>
/// <param name="Packages">Where the packages of NuGet are; empty where that is not known.</param>
/// <param name="Seconds">After which time they are stopped.</param>
internal sealed record RuleRequest(string Assembly, string Type, string Folder, string Packages, int Seconds);
