using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class DriverOutputTests
{
    [Fact]
    public Task All_files_of_a_project_with_one_article_read_well()
    {
        var driver = new ContentDriver([new("seeds/gate.txt", "The gate opens\n\nThe gate opened at nine.\n")]);
        return Snapshots.Match(driver.RunDriver(TestContext.Current.CancellationToken));
    }
}
