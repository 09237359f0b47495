using System.Text;
using ContentSdk.EditorSchemas;

namespace ContentSdk.Step;

/// <summary>Writes the schemas that editors complete and check keys by, from what the compiler left in an assembly.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="builtIn">The folder of the schemas of the package, which know the built-in fields.</param>
/// <param name="output">The folder to write to.</param>
internal sealed class SchemaRun(string assembly, string builtIn, string output)
{
    private const string Ending = ".schema.json", FrontMatter = "front-matter", Entities = "entities", Tags = "tags";

    public void Execute()
    {
        var content = AssemblyContent.Of(assembly);
        var types = content.Types ?? throw new InvalidDataException("The assembly was compiled with another version of ContentSdk.");
        Directory.CreateDirectory(output);
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Write(Entities, BuiltIn(Entities));
        Write(FrontMatter, OwnSchema.Add(BuiltIn(FrontMatter), types, content.Slugs));
        foreach (var collection in types.Collections)
            Write(collection.Name, OwnSchema.OfItems(BuiltIn(FrontMatter), types, content.Slugs, collection));
        // A collection may have this name.
        Write(Tags, BuiltIn(Tags));
        foreach (var file in Directory.EnumerateFiles(output, "*" + Ending))
        {
            if (!written.Contains(Path.GetFileName(file)))
                AtomicFile.Delete(file);
        }

        void Write(string name, string schema)
        {
            if (written.Add(name + Ending))
                AtomicFile.Write(Path.Combine(output, name + Ending), Encoding.UTF8.GetBytes(schema));
        }
    }

    private string BuiltIn(string name) => File.ReadAllText(Path.Combine(builtIn, name + Ending));
}
