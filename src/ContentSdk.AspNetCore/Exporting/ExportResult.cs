namespace ContentSdk.AspNetCore;

/// <summary>What an export wrote, and what is wrong with it.</summary>
/// <param name="Files">The files, relative to the folder and with slashes, in ordinal order.</param>
/// <param name="Faults">What is wrong, by file and line. Files are written all the same.</param>
public sealed record ExportResult(IReadOnlyList<string> Files, IReadOnlyList<ExportFault> Faults);
