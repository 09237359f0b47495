namespace ContentSdk.Engine.Model;

/// <summary>An image that is published beside content, as the step saw it.</summary>
/// <param name="LogicalPath">Its logical path.</param>
/// <param name="MediaType">Its format, by its bytes; null for one that is not known.</param>
/// <param name="Width">Pixels from left to right as it is shown; 0 where that is not known.</param>
/// <param name="Height">Pixels from top to bottom; 0 where that is not known.</param>
/// <param name="Length">Number of its bytes.</param>
/// <param name="Hash">SHA-256 of its bytes: 64 hexadecimal digits in lowercase.</param>
public sealed record ImageFile(string LogicalPath, string? MediaType, int Width, int Height, long Length, string Hash);
