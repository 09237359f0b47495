using Xunit;

namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>The rooms of the engine use each other in one direction only, and so do the folders within a room.</summary>
public class RoomTests
{
    private static readonly Lazy<RoomGraph> Graph = new(RoomGraph.Read);

    private static readonly string[] Shared = ["Model", "Text", "Language", "Naming", "Lists", "Rules"];

    [Fact]
    public void The_compiler_understands_all_that_is_looked_at() => Assert.Empty(Graph.Value.Unknown);

    [Fact]
    public void Every_room_is_seen()
    {
        var rooms = FolderCircles.Levels(Graph.Value.Uses)[""].SelectMany(static edge => new[] { edge.From, edge.To }).Distinct();
        var folders = SourceTree.Folders("src/ContentSdk.Engine").Append(FolderCircles.Own);
        Assert.Equal(folders.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_folder_leads_back_to_itself()
    {
        var report = new List<string>();
        foreach (var level in FolderCircles.Levels(Graph.Value.Uses))
        {
            foreach (var circle in FolderCircles.Find(level.Select(static edge => (edge.From, edge.To))))
            {
                report.Add($"{(level.Key.Length == 0 ? "Engine" : level.Key)}: {string.Join(", ", circle)}");
                foreach (var (from, to, shown) in level.Where(edge => circle.Contains(edge.From) && circle.Contains(edge.To)))
                    report.Add($"  {from} -> {to}  ({shown})");
            }
        }
        Assert.True(report.Count == 0, string.Join('\n', report));
    }

    [Theory]
    [InlineData("Formats")]
    [InlineData("Structure")]
    [InlineData("Quotations")]
    [InlineData("Entities")]
    [InlineData("Corrections")]
    public void A_room_that_reads_knows_the_shared_rooms_only(string room) =>
        Assert.DoesNotContain(UsedBy(room), static edge => !Shared.Contains(edge.To));

    [Theory]
    [InlineData("Text", "")]
    [InlineData("Model", "Text")]
    [InlineData("Patterns", "Text")]
    [InlineData("Language", "Text, Model")]
    [InlineData("Naming", "Text, Model, Language")]
    [InlineData("Lists", "Text, Model, Language, Naming")]
    [InlineData("Rules", "Text, Model, Language, Naming, Lists")]
    public void The_shared_rooms_are_built_on_each_other_in_one_direction(string room, string allowed) =>
        Assert.DoesNotContain(UsedBy(room), edge => !allowed.Split(", ").Contains(edge.To));

    private static IEnumerable<(string From, string To, string Shown)> UsedBy(string room) =>
        FolderCircles.Levels(Graph.Value.Uses)[""].Where(edge => edge.From == room);
}
