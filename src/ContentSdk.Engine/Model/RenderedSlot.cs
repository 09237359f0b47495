using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>A piece of the HTML of a rendered value that holds what the file says until the set says otherwise.</summary>
/// <param name="Kind">What it is, as the layout numbers the kinds of slots.</param>
/// <param name="Path">The file that decides: its path from the folder of the file with the value, or its logical path.</param>
/// <param name="Html">The piece, without a query or an anchor; empty where there is nothing yet.</param>
public readonly record struct RenderedSlot(int Kind, string Path, TextRange Html);
