using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Benchmarks.Content;
using Lkjip.Benchmarks.Timing;
using Lkjip.Documents.Templates;

namespace Lkjip.Benchmarks.Templates;

/// <summary>What is measured in a process of its own: the first document, and the memory of one (proses tersendiri).</summary>
internal static class ChildWork
{
    /// <summary>Does what the arguments say (<c>first</c> or <c>memory</c>, template, content) and prints the figures as JSON on one line.</summary>
    public static void Run(string[] arguments)
    {
        var template = File.ReadAllBytes(arguments[1]);
        var content = JsonNode.Parse(File.ReadAllBytes(arguments[2]))!.AsObject();
        if (arguments[0] == "first")
            Console.WriteLine(JsonSerializer.Serialize(First(template, content)));
        else
            Console.WriteLine(JsonSerializer.Serialize(Memory(new OurEngine(template, content))));
    }

    private static FirstDocument First(byte[] template, JsonObject content)
    {
        var tags = JsonScope.Of(content);
        CompiledTemplate? compiled = null;
        using var output = new MemoryStream();
        var compile = Clock.Time(() => compiled = OurEngine.Compile(template));
        var render = Clock.Time(() => compiled!.Render(tags, output));
        return new FirstDocument(compile, render);
    }

    private static PeakMemory Memory(OurEngine engine)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var (before, managed) = (ProcessMemory.ResetPeak(), GC.GetTotalMemory(forceFullCollection: true));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        engine.Render(Stream.Null, CompressionLevel.Fastest);
        return new PeakMemory(managed, GC.GetAllocatedBytesForCurrentThread() - allocated, before, ProcessMemory.Peak);
    }
}
