using ContentSdk.Engine.Routes;

namespace ContentSdk.Generator.Pipeline;

/// <summary>The file of published routes.</summary>
/// <param name="Routes">What it says.</param>
/// <param name="FilePath">The file as the compiler knows it; for the locations of diagnostics only, never for code.</param>
internal sealed record PublishedRouteFile(RouteBaseline Routes, string FilePath);
