namespace Lkjip.App.Hosting;

/// <summary>Marks an endpoint that reads or writes the storage.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsStorage : Attribute;
