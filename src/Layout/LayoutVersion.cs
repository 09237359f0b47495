using System.Globalization;

namespace ContentSdk.Layout;

/// <summary>
/// The version of the layout in which content lies in an assembly. A change that an older model would misread (a column
/// whose meaning changes, a section that must not be skipped) is a new major version; a new section, or a new column at
/// the end of a table, is a new minor version.
/// </summary>
internal readonly struct LayoutVersion(int major, int minor)
{
    private const int CurrentMajor = 1;
    private const int CurrentMinor = 7;

    public readonly int Major = major;
    public readonly int Minor = minor;

    /// <summary>The version that this source writes, and the newest that it reads.</summary>
    public static LayoutVersion Current => new(CurrentMajor, CurrentMinor);

    /// <summary>
    /// Whether a reader of this version can read data of another: all older versions of its major version, from 1.0 on. An older content
    /// package with a newer model is what NuGet's resolution normally gives.
    /// </summary>
    public bool Reads(LayoutVersion data) => data.Major == Major && data.Major > 0 && data.Minor <= Minor;

    /// <summary>Why data of another version cannot be read, and what to do.</summary>
    /// <param name="data">The version of the data.</param>
    /// <param name="assembly">Name of the assembly that holds them.</param>
    public string Refusal(LayoutVersion data, string assembly)
    {
        var isNewer = data.Major > Major || (data.Major == Major && data.Minor > Minor);
        var remedy = isNewer
            ? "Update the package ContentSdk in the app to the version that the assembly was built with, or a later one."
            : "Rebuild the assembly with the version of the package ContentSdk that the app uses.";
        return $"The content in the assembly '{assembly}' has layout version {data}, "
            + $"which this version of ContentSdk cannot read (it reads {Major}.0 to {this}). {remedy}";
    }

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);
}
