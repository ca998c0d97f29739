namespace MluviiBot.Tests.Deployment;

/// <summary>A mistake that people make in templates, and the number of the check that must see it.</summary>
internal sealed record PlantedFault(string Name, int CaughtBy, Action<DeploymentFiles> Plant);
