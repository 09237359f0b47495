using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.AspNetCore.Json;

// As the framework writes the JSON of a minimal API, but for values that are null: OpenAPI says of a property whose type has a schema of
// its own that it is such an object, and of none that it is required. So they are left out. The code that writes without metadata does not
// compile then: that of .NET 8 declares a variable twice where two of our properties share a name in code.
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IReadOnlyList<ArticleSummary>))]
internal sealed partial class ApiJson : JsonSerializerContext;
