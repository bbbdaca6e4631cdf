"""Opens an export with networkx and igraph and prints, as JSON, what each of them understood."""

import csv
import json
import sys

import igraph
import networkx


def graphml(path):
    graph = networkx.read_graphml(path)
    other = igraph.Graph.Read_GraphML(path)
    return {
        "networkx": {
            "directed": graph.is_directed(),
            "about": dict(graph.graph),
            "nodes": {node: data for node, data in graph.nodes(data=True)},
            "links": [[start, end, data] for start, end, data in graph.edges(data=True)],
            "components": networkx.number_weakly_connected_components(graph),
        },
        "igraph": {
            "directed": other.is_directed(),
            "about": {name: other[name] for name in other.attributes()},
            "nodes": [vertex.attributes() for vertex in other.vs],
            "links": [
                [other.vs[edge.source]["id"], other.vs[edge.target]["id"], edge.attributes()] for edge in other.es
            ],
            "components": len(other.connected_components(mode="weak")),
        },
    }


def tables(nodes, links):
    graph = networkx.MultiDiGraph()
    with open(nodes, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            graph.add_node(row.pop("id"), **row)
    with open(links, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            start, end = row.pop("source"), row.pop("target")
            if start not in graph or end not in graph:
                raise SystemExit("a link ends at no node")
            graph.add_edge(start, end, key=row.pop("id"), **row)
    return {
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "links": [[start, end, data] for start, end, data in graph.edges(data=True)],
        "components": networkx.number_weakly_connected_components(graph),
    }


if __name__ == "__main__":
    read = graphml(sys.argv[1]) if len(sys.argv) == 2 else tables(*sys.argv[1:])
    json.dump(read, sys.stdout, ensure_ascii=True, default=str)
